/** Judgement by weighted features, whose weights were learned beforehand from marked texts. */
package org.dramatis.linear;
