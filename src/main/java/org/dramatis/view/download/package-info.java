/** What is shown, as a file for other programs. */
package org.dramatis.view.download;
