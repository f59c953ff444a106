/** The pages on a handoff: contents, brief, check, build, verification and the word of the receiver. */
package org.stagebook.ui.parts.handoff;
