package org.houvast.house.culprits.street.cellar;

import org.houvast.house.culprits.street.attic.room.Diary;

/** Reads what lies in a room upstairs. */
public class Climber {

    public String read(Diary diary) {
        return diary.text();
    }
}
