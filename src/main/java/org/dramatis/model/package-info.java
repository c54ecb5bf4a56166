/**
 * What the news says, as plain values: texts, sentences, claims, and the things the claims are
 * about.
 */
package org.dramatis.model;
