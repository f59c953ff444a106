package org.stagebook.audio.ixml;

import java.util.Optional;

/**
 * What is on the slate of a take. Texts that the file leaves out are empty.
 *
 * @param project the production
 * @param scene as on the slate
 * @param take as on the slate; not always a number
 * @param tape the sound roll
 * @param circled whether the take was picked; absent when the file does not say
 * @param note what the recordist wrote
 * @param userBits of the timecode, eight hexadecimal digits
 */
public record IxmlSlate(
        String project,
        String scene,
        String take,
        String tape,
        Optional<Boolean> circled,
        String note,
        String userBits) {}
