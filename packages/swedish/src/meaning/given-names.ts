import { once } from '../once.ts';

/**
 * Given names that are common in Sweden, old and new, of all who live here; after the name statistics of Statistiska
 * centralbyrån. They find a person who is named in running text without any cue. Names that are ordinary words count
 * only inside a sentence, where a word has no other cause for its capital.
 */
const names = `
Abdi Abdullah Ada Adam Adelina Adnan Agda Agnes Agneta Ahmed Aicha Aisha Aksel Alba Albert Albin Aldin Alejandro Alex Alexander Alexandra
Alf Alfons Alfred Ali Alice Alicia Alina Allan Alma Alva Alvar Alvin Amanda Amelia Amelie Amin Amina Amir Amira Amos Ana Anders Andrea
Andreas André Anette Angelica Angelina Anita Anja Ann Anna Annika Anne Anneli Annelie Annette Annie Anita Anton Antonia Arne Aron Artur
Arvid Asta Astrid Astra August Augusta Aurora Axel Barbro Beata Beatrice Bengt Benjamin Berit Bernt Bert Bertil Birger Birgit Birgitta
Bjarne Björn Bo Boris Bosse Britt Britta Bror Bruno Börje Camilla Carin Carina Carl Carlos Carolina Caroline Casper Catarina Cecilia
Charles Charlie Charlotta Charlotte Chloe Christer Christian Christina Christoffer Clara Claes Clas Colin Conny Cornelia Curt Dag Dagmar
Dagny Damir Dan Daniel Daniela Danuta Daria David Dennis Diana Dominic Doris Dorotea Ebba Ebbe Eddie Edit Edith Edvard Edvin Edward
Einar Elin Elina Elisa Elisabet Elisabeth Elise Ella Ellen Ellie Ellinor Elliot Elma Elmer Elna Elof Elsa Elsie Elton Elvin Elvira Elvis
Emelie Emil Emilia Emily Emma Emmy Engla Enzo Erica Erik Erika Erland Erling Ernst Ester Esther Eva Evelina Evert Fabian Fadi Faisal
Farah Fatima Fatma Felicia Felix Ferdinand Filip Filippa Folke Frank Frans Fred Freddie Freddy Fredrik Fredrika Freja Frej Frida Fritjof
Fritz Gabriel Gabriella Gary Georg George Gerd Gerda Gerhard Gerry Gert Gisela Glenn Gottfrid Greger Greta Gudrun Gun Gunborg Gunhild
Gunilla Gunnar Gunnel Gunvor Gustaf Gustav Göran Gösta Göte Hadi Hamid Hamza Hampus Hanna Hannah Hannes Hans Harald Harry Harriet Hasan
Hassan Hedda Hedvig Heidi Helen Helena Helene Helga Helge Helmer Hendrik Henning Henrik Henry Herbert Herman Hermine Hilda Hilding Hilma
Hjalmar Holger Hugo Hulda Hussein Ia Ibrahim Ida Idun Iman Inga Inge Ingeborg Ingegerd Ingegärd Ingela Ingemar Inger Ingrid Ingvar Irene
Iris Irma Isa Isabel Isabella Isabelle Isak Ismail Ivan Ivar Ivy Jack Jacob Jakob Jamal James Jan Jane Janne Jasmin Jasmine Jeanette
Jelena Jennie Jenny Jens Jerker Jerry Jessica Jill Jim Jimmy Joakim Joel Johan Johanna Johannes John Johnny Jon Jonas Jonathan Jonna Josef
Josefin Josefina Josefine Joseph Josephine Judith Julia Julian Julie Julius Juni Juno Justus Jörgen Kaj Kajsa Kalle Karim Karin Karl Karla
Karolina Katarina Katja Kenneth Kent Kerstin Kevin Khadija Khaled Kim Kjell Klara Klas Knut Konrad Kristian Kristin Kristina Kristofer
Kristoffer Kurt Laila Lamin Lars Lasse Laura Layla Lea Leah Leena Leia Leif Leila Lena Lennart Leo Leon Leonard Leonora Leopold Levi
Liam Lilian Lill Lilla Lilly Lily Lina Linda Linn Linnea Linnéa Linus Lisa Lisbet Lisbeth Lise Lissi Liv Livia Lo Loke Lotta Louie Louis Louise
Lova Lovis Lovisa Lowe Luca Lucas Lucia Ludvig Luis Luka Lukas Luna Lydia Lykke Magda Magdalena Magnus Mahmoud Maia Maj Maja Majken Malin
Malte Malva Manfred Manne Marcus Margareta Margit Margot Mari Maria Mariam Marianne Marie Marika Marina Mario Marion Maritta Marko
Markus Marta Martin Martina Mary Maryam Mathias Mathilda Mats Matilda Matteo Matti Mattias Maud Max Maximilian Maya Mehmet Meja Melina
Melissa Melker Melvin Mia Micael Michael Michelle Miguel Mikael Mikaela Milan Milo Milla Milton Minna Mira Miranda Miriam Moa
Mohamed Mohammad Mohammed Molly Mona Monica Monika Morgan Mårten Mustafa My Märta Märit Nadia Nadja Naima Natalia Natalie Nathalie Nathan
Nelly Nellie Nicklas Niclas Nico Nicolas Nicole Niklas Nikola Nikolaj Nils Nina Noa Noah Noel Noelle Nora Norea Norma Nour Novalie Nova
Olav Ole Oleg Olga Oliver Olivia Olle Olof Omar Osama Oscar Oskar Osvald Otilia Otto Ove Owe Palle Patricia Patrik Paul Paula Paulina Pelle
Penny Per Pernilla Peter Petra Petter Philip Pia Piotr Pontus Rachel Ragnar Ragnhild Rakel Ralf Ramona Rana Rasmus Rebecca Rebecka
Regina Reinhold Rickard Rikard Rita Robert Robin Roger Roland Rolf Ronja Ronny Roy Rozita Rune Rut Ruth Sabina Sabine Saga Said
Salma Sally Salomon Sam Samir Samira Samuel Sandra Sanna Sara Sarah Sebastian Selma Signe Sigrid Sigurd Sigvard Simon Simone Siri
Siv Sixten Sofia Sofie Solveig Sonja Sophia Sophie Staffan Stefan Stella Sten Stephanie Stig Stina Sture Sune Susann Susanna Susanne Svante
Svea Sven Sverker Sylvia Tage Tamara Tanja Tea Teodor Teresa Terese Tess Theo Theodor Theresa Therese Thomas Thor Thore Tilda Tilde Tim
Timo Tina Tindra Tobias Tom Tomas Tommy Tony Tora Torbjörn Tord Tore Torgny Torsten Tova Tove Tuva Ture Tyra Ulf Ulla Ulrica Ulrika Umar Urban
Uno Ursula Vega Vera Verner Veronica Vidar Victor Victoria Vide Viggo Viktor Viktoria Vilda Vilgot Vilhelm Vilja Ville Vilma Vincent
Viola Vira Vivianne Waldemar Walter Werner Wilhelm Wille William Wilma Wilmer Xena Yasin Yasmin Yasmine Ylva Yngve Yosef Yousef Yusuf Yvonne
Zacharias Zahra Zainab Zara Zeinab Zelda Zoe Åke Åsa Åse Örjan Östen Össur`;

const givenNames = once((): ReadonlySet<string> => new Set(names.trim().split(/\s+/u)));

/** Whether a word with its capital is a given name; one with a hyphen when its first part is. */
export function isGivenName(word: string): boolean {
  const [first = ''] = word.split('-');
  return givenNames().has(word) || givenNames().has(first);
}

const wordLikeNames = once(
  (): ReadonlySet<string> =>
    new Set(
      'Ann Bo Dag Frej Gun Hans Ia Isa Iris Juni Kaj Klara Lilla Lo Liv Luna Lucia Maj Manne Mari My Nova Per Saga Said Sten Stella Tage Tea Tim Tore Uno Urban Vega Vera Vide Viola Vira Vilja Norma Aurora Regina Sally Penny Rana Astra Max'.split(
        ' ',
      ),
    ),
);

/** Whether a given name begins a sentence as ordinary words do, or names a month, a plant or a thing. */
export function isWordLikeName(name: string): boolean {
  return wordLikeNames().has(name);
}
