/** OpenTimelineIO: files of the shapes programs write, hostile ones, and our own there and back. */
@NullMarked
package org.stagebook.interchange.otio;

import org.jspecify.annotations.NullMarked;
