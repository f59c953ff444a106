package org.stagebook.timebase.planted;

import java.util.List;
import org.stagebook.model.Cue;

/** An arrow that points up, hidden in an array and a type argument; in a package that is not null-marked. */
public class UsesTheModel {

    final List<Cue[]> cues = List.of();
}
