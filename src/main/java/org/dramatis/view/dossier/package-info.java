/** What the graph knows of one thing, as a short article of which every line can be checked. */
package org.dramatis.view.dossier;
