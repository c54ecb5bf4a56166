/** Where things happened. */
package org.dramatis.view.place;
