/**
 * What a spotting session knows and asks: the shorthand of typed notes, cue numbers, where sounds come from, what a removal leaves
 * behind, lines to be recorded. No file formats and no windows.
 */
@NullMarked
package org.stagebook.spotting;

import org.jspecify.annotations.NullMarked;
