/** The meters beside playback, fed as playback feeds them: in blocks of awkward sizes. */
package org.stagebook.metering.live;
