/** Turns a command line into calls; the only package that talks to the terminal. */
package org.dramatis.cli;
