/**
 * Finds the words that stand for people, organisations and places: names, descriptions, pronouns.
 */
package org.dramatis.extract.entity;
