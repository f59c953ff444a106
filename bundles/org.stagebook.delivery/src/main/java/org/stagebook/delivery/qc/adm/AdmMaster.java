package org.stagebook.delivery.qc.adm;

import java.util.Optional;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.dbmd.DolbyMetadata;
import org.stagebook.audio.recording.RecordingFormat;

/**
 * What is held against the profile.
 *
 * @param model as read from {@code chna} and {@code axml}
 * @param dolby the {@code dbmd} chunk, if there is one
 * @param format of the recording
 */
public record AdmMaster(AdmModel model, Optional<DolbyMetadata> dolby, RecordingFormat format) {}
