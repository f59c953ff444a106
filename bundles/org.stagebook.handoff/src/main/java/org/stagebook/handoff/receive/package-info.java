/** Receiving packages: the production that came along becomes one the receiver works with. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.receive;
