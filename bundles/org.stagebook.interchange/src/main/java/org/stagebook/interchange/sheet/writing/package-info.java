/** Cues as marker lists of other programs and as tables for people. */
@NullMarked
package org.stagebook.interchange.sheet.writing;

import org.jspecify.annotations.NullMarked;
