/** Decides which people, organisations and places of different documents are the same. */
package org.dramatis.resolve.entity;
