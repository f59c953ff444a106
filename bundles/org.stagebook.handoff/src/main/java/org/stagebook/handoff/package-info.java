/** Handoff packages: built by the sender, verified and accepted by the receiver. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff;
