package org.stagebook.audio.wave;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.adm.AdmModel;
import org.stagebook.audio.dbmd.DolbyMetadata;
import org.stagebook.audio.ixml.Ixml;

/**
 * What a recording says of itself beyond its headers.
 *
 * @param markers of {@code cue} and {@code LIST adtl}
 * @param loops of {@code smpl}
 * @param information the texts of {@code LIST INFO} by their four-letter keys
 * @param ixml the {@code iXML} chunk
 * @param adm the Audio Definition Model of the {@code chna} chunk and its document
 * @param dolby the {@code dbmd} chunk
 * @param remarks sentences about what is out of order in these; empty for a clean file
 */
public record WaveMetadata(
        List<Marker> markers,
        List<SampleLoop> loops,
        Map<String, String> information,
        Optional<Ixml> ixml,
        Optional<AdmModel> adm,
        Optional<DolbyMetadata> dolby,
        List<String> remarks) {

    /** Copies the collections. */
    public WaveMetadata {
        markers = List.copyOf(markers);
        loops = List.copyOf(loops);
        information = Map.copyOf(information);
        remarks = List.copyOf(remarks);
    }
}
