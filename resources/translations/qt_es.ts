<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>QFileDialog</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Buscar en:</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>El archivo %1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
No se encontró el archivo.
Revise que el nombre del archivo sea correcto.</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <source>Folder</source>
      <comment>All other platforms</comment>
      <translation>Carpeta</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <translation>%1 es una carpeta.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <translation>No se puede escribir en el archivo %1.
Elija otro nombre de archivo.</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <translation>Imprimir en un archivo...</translation>
    </message>
    <message>
      <source>Invalid Pages Definition</source>
      <translation>Páginas mal indicadas</translation>
    </message>
    <message>
      <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
      <translation>%1 no se puede leer. Separe páginas y rangos con ',', escriba los rangos con '-' y revise que no se repitan páginas.</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>Output &amp;file:</source>
      <translation>&amp;Archivo de salida:</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
      <translation>Escriba páginas o rangos separados por comas. Un rango son dos números con un guion. Por ejemplo, 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <translation>&amp;Cuáles páginas:</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>Imprimir por los dos lados</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>Se voltea por el lado largo</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>Se voltea por el lado corto</translation>
    </message>
  </context>
</TS>
