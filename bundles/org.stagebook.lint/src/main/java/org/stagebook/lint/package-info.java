/**
 * What a picky assistant of the mixer would find in a handoff before it is sent: files gathered, their sound read, and both held
 * against the pre-brief and against common sense.
 */
@NullMarked
package org.stagebook.lint;

import org.jspecify.annotations.NullMarked;
