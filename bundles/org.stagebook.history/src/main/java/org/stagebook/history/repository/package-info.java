/** A production's folder as a git repository: keeping a state of it, reading it back, and signing. Audio never goes in. */
@NullMarked
package org.stagebook.history.repository;

import org.jspecify.annotations.NullMarked;
