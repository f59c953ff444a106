/** OpenTimelineIO: timelines as JSON, with cuts, sound tracks and markers; our cues travel in namespaced metadata. */
@NullMarked
package org.stagebook.interchange.otio;

import org.jspecify.annotations.NullMarked;
