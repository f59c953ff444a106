package org.stagebook.interchange.protools;

import java.util.List;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.text.TextEncoding;

/**
 * Everything an export says, and what could not be read of it.
 *
 * @param encoding how the bytes were read
 * @param warnings in the order of the file
 */
public record ParsedSession(
        SessionHeader header,
        TextEncoding encoding,
        List<SessionFile> files,
        List<SessionClip> clips,
        List<PlugInUse> plugIns,
        List<SessionTrack> tracks,
        List<SessionMarker> markers,
        List<ParseWarning> warnings) {

    public ParsedSession {
        files = List.copyOf(files);
        clips = List.copyOf(clips);
        plugIns = List.copyOf(plugIns);
        tracks = List.copyOf(tracks);
        markers = List.copyOf(markers);
        warnings = List.copyOf(warnings);
    }
}
