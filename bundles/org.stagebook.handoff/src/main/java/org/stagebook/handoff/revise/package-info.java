/** What the sender changed on purpose after a package was sealed. */
@org.jspecify.annotations.NullMarked
package org.stagebook.handoff.revise;
