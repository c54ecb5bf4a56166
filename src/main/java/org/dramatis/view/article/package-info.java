/** A whole text with all that was found in it. */
package org.dramatis.view.article;
