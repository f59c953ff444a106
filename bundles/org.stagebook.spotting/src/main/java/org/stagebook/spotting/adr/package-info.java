/** The lines to be recorded in ADR and by loop groups, by character and actor, with the time they are given. */
@NullMarked
package org.stagebook.spotting.adr;

import org.jspecify.annotations.NullMarked;
