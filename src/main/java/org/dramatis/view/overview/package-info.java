/** What a store holds. */
package org.dramatis.view.overview;
