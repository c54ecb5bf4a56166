/** Says it in RDF, and reads it back. */
package org.dramatis.map;
