/** Finds who is quoted saying what, in the speaker's words or in the reporter's. */
package org.dramatis.extract.quotation;
