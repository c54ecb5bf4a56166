/** Lets the user's judgements win over what the resolver would make of the claims. */
package org.dramatis.resolve.judgement;
