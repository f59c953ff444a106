/** The cue list: one row per cue without holes, as a table for people and as JSON for programs. */
@NullMarked
package org.stagebook.cli.cues;

import org.jspecify.annotations.NullMarked;
