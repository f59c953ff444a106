/** A production's folder as a git repository: keeping a state of it, reading it back, and signing. Audio never goes in. */
@org.jspecify.annotations.NullMarked
package org.stagebook.history.repository;
