package org.dramatis.model;

/**
 * One thing that speaks for two names being one thing's, or against it.
 *
 * @param words of a reader: "same family name"
 * @param weight what it adds; two things are taken for one from 1 on
 */
public record Reason(String words, double weight) {}
