/** Comparing packages with what was sealed. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.verify;
