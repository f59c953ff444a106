package org.stagebook.picture;

import java.util.Optional;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Timecode;

/**
 * What a picture file is.
 *
 * @param codec how it is compressed, for people: {@code "prores"}
 * @param size as it is to be seen: pixels that are not square are already stretched
 * @param rate frames in a second
 * @param steady whether every frame lasts equally long; if not, a frame is seen until the next one
 * @param frames how many there are, numbered from 0
 * @param start timecode of frame 0 as the file states it
 */
public record PictureInfo(
        String codec, PictureSize size, FrameRate rate, boolean steady, long frames, Optional<Timecode> start) {}
