/** What the lint of a handoff found, for people and for programs. */
@NullMarked
package org.stagebook.cli.lint;

import org.jspecify.annotations.NullMarked;
