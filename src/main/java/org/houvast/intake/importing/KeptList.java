package org.houvast.intake.importing;

import org.houvast.intake.reading.Mapping;
import org.houvast.intake.reading.Sheet;

/**
 * One list of an import.
 *
 * @param position among the lists of the import, from 0
 */
record KeptList(int position, String fileName, Sheet sheet, Mapping mapping) {}
