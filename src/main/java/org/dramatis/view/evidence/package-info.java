/** Which sentences stand behind a fact. */
package org.dramatis.view.evidence;
