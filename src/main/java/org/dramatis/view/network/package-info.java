/** Who is tied to whom, and by what: networks, ways from one thing to another. */
package org.dramatis.view.network;
