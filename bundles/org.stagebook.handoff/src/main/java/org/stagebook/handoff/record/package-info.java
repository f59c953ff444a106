/** What becomes of packages, recorded in productions. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.record;
