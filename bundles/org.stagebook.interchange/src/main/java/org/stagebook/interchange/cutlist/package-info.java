/** A cut of picture as every list of it can say it: what CMX3600 and OpenTimelineIO readers give and conforming compares. */
@NullMarked
package org.stagebook.interchange.cutlist;

import org.jspecify.annotations.NullMarked;
