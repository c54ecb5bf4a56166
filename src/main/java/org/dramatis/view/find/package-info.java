/** Finds things and sentences as somebody types. */
package org.dramatis.view.find;
