/** The receiver's word on a package. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.accept;
