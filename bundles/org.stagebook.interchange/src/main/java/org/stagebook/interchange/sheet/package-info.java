/** Tables of other programs and people: rows become cues or markers by way of a profile of their columns. */
@NullMarked
package org.stagebook.interchange.sheet;

import org.jspecify.annotations.NullMarked;
