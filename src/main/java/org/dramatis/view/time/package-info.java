/** When things happened, and when it was told. */
package org.dramatis.view.time;
