package org.stagebook.audio.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.audio.order.OrderStatement;
import org.stagebook.audio.source.StoredSound;

/**
 * One file as its format's reader found it, before anything is decided about its channels.
 *
 * @param startSamples where it lies in the day's timecode, if it says so: files of one programme must agree
 * @param statements what its metadata says about the channels, the most trusted first
 * @param unplaced a sentence when its metadata says that tracks feed no speaker, so that the rest says nothing either
 * @param losses sentences about sound that should be there and is not
 * @param remarks sentences about everything else that is out of order
 */
record SoundFile(
        Path file,
        RecordingFormat format,
        SoundOpener sound,
        Optional<StoredSound> stored,
        OptionalLong startSamples,
        List<OrderStatement> statements,
        Optional<String> unplaced,
        List<String> losses,
        List<String> remarks) {}
