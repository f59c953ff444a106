/** Building packages: copied, hashed, sealed. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.build;
