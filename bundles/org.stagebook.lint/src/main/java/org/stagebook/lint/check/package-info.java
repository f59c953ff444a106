/** What is held against a handoff: one small class for each kind of fault, in one list. */
@NullMarked
package org.stagebook.lint.check;

import org.jspecify.annotations.NullMarked;
