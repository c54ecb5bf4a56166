/**
 * The level of things in memory: what is asked of many things at once is answered from there, in
 * time that hardly grows with the store.
 */
package org.dramatis.view.snapshot;
