/** The part of a production that goes along in a package, so that its receiver can work with it. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.snapshot;
