/** The handoff form: brief, contents, questions and the word of the receiver. */
package org.stagebook.ui.parts.handoff;
