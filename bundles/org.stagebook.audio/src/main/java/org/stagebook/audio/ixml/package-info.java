/** The iXML chunk of production recorders and workstations: slate, timecode, tracks. */
@NullMarked
package org.stagebook.audio.ixml;

import org.jspecify.annotations.NullMarked;
