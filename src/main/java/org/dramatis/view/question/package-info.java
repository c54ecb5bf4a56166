/** The questions of the catalogue, and what the graph answers. */
package org.dramatis.view.question;
